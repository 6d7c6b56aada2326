export { GitGatewayBackend as Backend } from 'decap-cms-backend-git-gateway';
